//! Random answers to all that can be asked.

use std::sync::Mutex;

use aws_iam_resources::ServiceResource;
use test_support::invoke::members;
use test_support::random::Random;
use test_support::{Answer, Endpoint, user_xml};

use crate::inputs::random_text;
use crate::reads::reads;

/// An answer that holds something for every operation.
fn everything(action: &str) -> String {
    let user = user_xml("nnn");
    let role = "<Path>/</Path><RoleName>nnn</RoleName><RoleId>AROA1</RoleId><Arn>arn:aws:iam::1:role/nnn</Arn>\
        <CreateDate>2026-01-02T03:04:05Z</CreateDate><AssumeRolePolicyDocument>%7B%7D</AssumeRolePolicyDocument>\
        <MaxSessionDuration>3600</MaxSessionDuration><Tags><member><Key>k</Key><Value>v</Value></member></Tags>";
    let key = "<UserName>nnn</UserName><AccessKeyId>nnnnnnnnnnnnnnnn</AccessKeyId><Status>Active</Status>\
        <CreateDate>2026-01-02T03:04:05Z</CreateDate>";
    let version =
        "<VersionId>v1</VersionId><IsDefaultVersion>true</IsDefaultVersion><Document>%7B%7D</Document>";
    let policy = "<PolicyName>nnn</PolicyName><Arn>nnnnnnnnnnnnnnnnnnnn</Arn><PolicyArn>nnnnnnnnnnnnnnnnnnnn</PolicyArn>\
        <DefaultVersionId>v1</DefaultVersionId><AttachmentCount>1</AttachmentCount>\
        <UpdateDate>2026-01-02T03:04:05Z</UpdateDate>";
    let group = "<GroupName>nnn</GroupName><GroupId>AGPA1</GroupId>";
    let device = "<SerialNumber>nnnnnnnnn</SerialNumber><UserName>nnn</UserName>\
        <EnableDate>2026-01-02T03:04:05Z</EnableDate><Base32StringSeed>QUJD</Base32StringSeed>";
    let profile =
        format!("<InstanceProfileName>nnn</InstanceProfileName><Roles><member>{role}</member></Roles>");
    let certificate = "<UserName>nnn</UserName><CertificateId>nnnnnnnnnnnnnnnnnnnnnnnn</CertificateId>\
        <CertificateBody>body</CertificateBody><Status>Active</Status>";
    let metadata =
        "<ServerCertificateName>nnn</ServerCertificateName><Expiration>2026-01-02T03:04:05Z</Expiration>";
    let pairs = [
        ("User", user.as_str(), "Users"),
        ("Role", role, "Roles"),
        ("Group", group, "Groups"),
        ("Policy", policy, "Policies"),
        ("AttachedPolicy", policy, "AttachedPolicies"),
        ("AccessKey", key, "AccessKeyMetadata"),
        ("PolicyVersion", version, "Versions"),
        ("InstanceProfile", &profile, "InstanceProfiles"),
        ("VirtualMFADevice", device, "VirtualMFADevices"),
        ("MFADevice", device, "MFADevices"),
        ("Certificate", certificate, "Certificates"),
        ("LoginProfile", key, "LoginProfiles"),
        ("ServerCertificateMetadata", metadata, "ServerCertificateMetadataList"),
        ("PasswordPolicy", "<MinimumPasswordLength>8</MinimumPasswordLength>", "Nothing"),
    ];
    let pairs: String = pairs
        .iter()
        .map(|(one, inner, many)| format!("<{one}>{inner}</{one}><{many}><member>{inner}</member></{many}>"))
        .collect();
    let result = format!(
        "{pairs}<PolicyNames><member>nnn</member></PolicyNames><PolicyDocument>%7B%7D</PolicyDocument>\
         <SummaryMap><entry><key>Users</key><value>1</value></entry></SummaryMap>\
         <IsTruncated>true</IsTruncated><Marker>m</Marker>"
    );
    let Answer::Http(_, body) = Answer::ok(action, result) else { panic!("an answer") };
    // The id of the request is also a header, which cannot have every character.
    body.replace("RequestId>", "Request>")
}

/// An answer with a few things wrong, or nothing but noise.
fn garbled(random: &mut Random, action: &str) -> Answer {
    let mut body: Vec<char> = everything(action).chars().collect();
    match random.below(8) {
        0 => body = random_text(random).chars().collect(),
        1 => {}
        _ => {
            for _ in 0..=random.below(6) {
                garble(random, &mut body);
            }
        }
    }
    let status = *random.pick(&[200, 200, 200, 200, 201, 204, 302, 400, 404, 500, 599]);
    Answer::Http(status, body.into_iter().collect())
}

fn garble(random: &mut Random, body: &mut Vec<char>) {
    let (from, to) = (random.below(body.len()), random.below(body.len()));
    let span = from..from.max(to.min(from + 60));
    match random.below(5) {
        0 => drop(body.drain(span)),
        1 => drop(body.splice(from..from, random_text(random).chars())),
        2 => {
            let copy = body[span].to_vec();
            drop(body.splice(to..to, copy));
        }
        3 => {
            // The text of an element, and often one that is a number or a date.
            let Some(start) = body[from..].iter().position(|c| *c == '>').map(|at| from + at + 1) else {
                return;
            };
            let Some(end) = body[start..].iter().position(|c| *c == '<').map(|at| start + at) else { return };
            let value =
                *random.pick(&["", "-1", "99999999999999999999", "0000-00-00T00:00:00Z", "NaN", "TRUE", "é"]);
            drop(body.splice(start..end, value.chars()));
        }
        _ => body[from] = random.text(1).chars().next().unwrap_or('x'),
    }
}

fn garbling(seed: u64) -> ServiceResource {
    let random = Mutex::new(Random::new(seed));
    let endpoint =
        Endpoint::new(move |sent| garbled(&mut random.lock().expect("not poisoned"), &sent.action));
    endpoint.session()
}

#[tokio::test]
async fn every_call_takes_any_answer() {
    let iam = garbling(6);
    let (mut good, mut bad) = (0, 0);
    for _ in 0..8 {
        for member in members() {
            match member.run(&iam, &member.all_params().with("limit", 20)).await {
                Ok(_) => good += 1,
                Err(error) => {
                    assert_eq!(error.to_string().lines().count(), 1, "{error}");
                    bad += 1;
                }
            }
        }
    }
    assert!(good > 100 && bad > 100, "{good} were good, {bad} were not");
}

#[tokio::test(start_paused = true)]
async fn every_read_takes_any_answer() {
    let iam = garbling(7);
    let (mut good, mut bad) = (0, 0);
    for _ in 0..5 {
        for (_, _, read) in reads(&iam, "nnnnnnnnnnnnnnnnnnnnnnnn") {
            match read.await {
                Ok(_) => good += 1,
                Err(_) => bad += 1,
            }
        }
    }
    assert!(good > 100 && bad > 100, "{good} were good, {bad} were not");
}
