//! Collections: what is requested when, and how a listing ends. The first part is about all of them.

use std::fmt::Display;

use aws_iam_resources::describe::{ALL, Collection};
use aws_iam_resources::{Result, ServiceResource};
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use test_support::{Answer, Endpoint, user_xml};

/// How much to ask for.
#[derive(Clone, Copy, Default)]
struct Ask {
    page_size: Option<i32>,
    limit: Option<usize>,
}

/// One collection: the request that it sends, what an item looks like, and how to take it.
struct Case {
    name: &'static str,
    operation: &'static str,
    list: &'static str,
    item: fn(&str) -> String,
    /// The member that an empty item lacks.
    lacks: &'static str,
    shown: fn(&str) -> String,
    stream: fn(&ServiceResource, Ask) -> BoxStream<'static, Result<String>>,
    pages: fn(&ServiceResource, Ask) -> BoxStream<'static, Result<Vec<String>>>,
}

macro_rules! cases {
    ($($name:literal = $operation:literal, $list:literal, $item:literal, lacks $lacks:literal,
        |$iam:ident| $collection:expr => $shown:literal;)*) => {
        [$(Case {
            name: $name,
            operation: $operation,
            list: $list,
            item: |id| format!($item, id = id),
            lacks: $lacks,
            shown: |id| format!($shown, id = id),
            stream: |$iam, ask| asked!($collection, ask).stream().map_ok(shown).boxed(),
            pages: |$iam, ask| asked!($collection, ask).pages().map_ok(all_shown).boxed(),
        }),*]
    };
}

macro_rules! asked {
    ($collection:expr, $ask:expr) => {{
        let mut collection = $collection;
        if let Some(items) = $ask.page_size {
            collection = collection.page_size(items);
        }
        if let Some(items) = $ask.limit {
            collection = collection.limit(items);
        }
        collection
    }};
}

fn shown(handle: impl Display) -> String {
    handle.to_string()
}

fn all_shown(handles: Vec<impl Display>) -> Vec<String> {
    handles.into_iter().map(shown).collect()
}

const POLICY: &str = "arn:aws:iam::123456789012:policy/reports";

fn cases() -> [Case; 27] {
    cases! {
        "CurrentUser.access_keys" = "ListAccessKeys", "AccessKeyMetadata",
            "<UserName>Bob</UserName><AccessKeyId>{id}</AccessKeyId>", lacks ".UserName",
            |iam| iam.current_user().access_keys() => "iam.AccessKey(user_name='Bob', id='{id}')";
        "CurrentUser.mfa_devices" = "ListMFADevices", "MFADevices",
            "<UserName>Bob</UserName><SerialNumber>{id}</SerialNumber>", lacks ".UserName",
            |iam| iam.current_user().mfa_devices() => "iam.MfaDevice(user_name='Bob', serial_number='{id}')";
        "CurrentUser.signing_certificates" = "ListSigningCertificates", "Certificates",
            "<UserName>Bob</UserName><CertificateId>{id}</CertificateId>", lacks ".UserName",
            |iam| iam.current_user().signing_certificates() => "iam.SigningCertificate(user_name='Bob', id='{id}')";
        "Group.attached_policies" = "ListAttachedGroupPolicies", "AttachedPolicies",
            "<PolicyArn>{id}</PolicyArn>", lacks ".PolicyArn",
            |iam| iam.group("ops").attached_policies() => "iam.Policy(arn='{id}')";
        "Group.policies" = "ListGroupPolicies", "PolicyNames", "{id}", lacks "",
            |iam| iam.group("ops").policies() => "iam.GroupPolicy(group_name='ops', name='{id}')";
        "Group.users" = "GetGroup", "Users", "<UserName>{id}</UserName>", lacks ".UserName",
            |iam| iam.group("ops").users() => "iam.User(name='{id}')";
        "Policy.attached_groups" = "ListEntitiesForPolicy", "PolicyGroups",
            "<GroupName>{id}</GroupName>", lacks ".GroupName",
            |iam| iam.policy(POLICY).attached_groups() => "iam.Group(name='{id}')";
        "Policy.attached_roles" = "ListEntitiesForPolicy", "PolicyRoles",
            "<RoleName>{id}</RoleName>", lacks ".RoleName",
            |iam| iam.policy(POLICY).attached_roles() => "iam.Role(name='{id}')";
        "Policy.attached_users" = "ListEntitiesForPolicy", "PolicyUsers",
            "<UserName>{id}</UserName>", lacks ".UserName",
            |iam| iam.policy(POLICY).attached_users() => "iam.User(name='{id}')";
        "Policy.versions" = "ListPolicyVersions", "Versions", "<VersionId>{id}</VersionId>", lacks ".VersionId",
            |iam| iam.policy(POLICY).versions()
            => "iam.PolicyVersion(arn='arn:aws:iam::123456789012:policy/reports', version_id='{id}')";
        "Role.attached_policies" = "ListAttachedRolePolicies", "AttachedPolicies",
            "<PolicyArn>{id}</PolicyArn>", lacks ".PolicyArn",
            |iam| iam.role("web").attached_policies() => "iam.Policy(arn='{id}')";
        "Role.instance_profiles" = "ListInstanceProfilesForRole", "InstanceProfiles",
            "<InstanceProfileName>{id}</InstanceProfileName>", lacks ".InstanceProfileName",
            |iam| iam.role("web").instance_profiles() => "iam.InstanceProfile(name='{id}')";
        "Role.policies" = "ListRolePolicies", "PolicyNames", "{id}", lacks "",
            |iam| iam.role("web").policies() => "iam.RolePolicy(role_name='web', name='{id}')";
        "ServiceResource.groups" = "ListGroups", "Groups", "<GroupName>{id}</GroupName>", lacks ".GroupName",
            |iam| iam.groups() => "iam.Group(name='{id}')";
        "ServiceResource.instance_profiles" = "ListInstanceProfiles", "InstanceProfiles",
            "<InstanceProfileName>{id}</InstanceProfileName>", lacks ".InstanceProfileName",
            |iam| iam.instance_profiles() => "iam.InstanceProfile(name='{id}')";
        "ServiceResource.policies" = "ListPolicies", "Policies", "<Arn>{id}</Arn>", lacks ".Arn",
            |iam| iam.policies() => "iam.Policy(arn='{id}')";
        "ServiceResource.roles" = "ListRoles", "Roles", "<RoleName>{id}</RoleName>", lacks ".RoleName",
            |iam| iam.roles() => "iam.Role(name='{id}')";
        "ServiceResource.saml_providers" = "ListSAMLProviders", "SAMLProviderList",
            "<Arn>{id}</Arn>", lacks ".Arn",
            |iam| iam.saml_providers() => "iam.SamlProvider(arn='{id}')";
        "ServiceResource.server_certificates" = "ListServerCertificates", "ServerCertificateMetadataList",
            "<ServerCertificateName>{id}</ServerCertificateName>", lacks ".ServerCertificateName",
            |iam| iam.server_certificates() => "iam.ServerCertificate(name='{id}')";
        "ServiceResource.users" = "ListUsers", "Users", "<UserName>{id}</UserName>", lacks ".UserName",
            |iam| iam.users() => "iam.User(name='{id}')";
        "ServiceResource.virtual_mfa_devices" = "ListVirtualMFADevices", "VirtualMFADevices",
            "<SerialNumber>{id}</SerialNumber>", lacks ".SerialNumber",
            |iam| iam.virtual_mfa_devices() => "iam.VirtualMfaDevice(serial_number='{id}')";
        "User.access_keys" = "ListAccessKeys", "AccessKeyMetadata",
            "<AccessKeyId>{id}</AccessKeyId>", lacks ".AccessKeyId",
            |iam| iam.user("Bob").access_keys() => "iam.AccessKey(user_name='Bob', id='{id}')";
        "User.attached_policies" = "ListAttachedUserPolicies", "AttachedPolicies",
            "<PolicyArn>{id}</PolicyArn>", lacks ".PolicyArn",
            |iam| iam.user("Bob").attached_policies() => "iam.Policy(arn='{id}')";
        "User.groups" = "ListGroupsForUser", "Groups", "<GroupName>{id}</GroupName>", lacks ".GroupName",
            |iam| iam.user("Bob").groups() => "iam.Group(name='{id}')";
        "User.mfa_devices" = "ListMFADevices", "MFADevices",
            "<SerialNumber>{id}</SerialNumber>", lacks ".SerialNumber",
            |iam| iam.user("Bob").mfa_devices() => "iam.MfaDevice(user_name='Bob', serial_number='{id}')";
        "User.policies" = "ListUserPolicies", "PolicyNames", "{id}", lacks "",
            |iam| iam.user("Bob").policies() => "iam.UserPolicy(user_name='Bob', name='{id}')";
        "User.signing_certificates" = "ListSigningCertificates", "Certificates",
            "<CertificateId>{id}</CertificateId>", lacks ".CertificateId",
            |iam| iam.user("Bob").signing_certificates() => "iam.SigningCertificate(user_name='Bob', id='{id}')";
    }
}

impl Case {
    /// A page of these items; one without a name is empty.
    fn page(&self, ids: &[&str], marker: Option<&str>) -> Answer {
        let item = |id: &&str| if id.is_empty() { String::new() } else { (self.item)(id) };
        page(self.operation, self.list, ids.iter().map(item), marker.is_some(), marker)
    }

    /// Three pages of two items, each with a marker but the last.
    fn three_pages(&self) -> Endpoint {
        Endpoint::replies([
            self.page(&["a", "b"], Some("m1")),
            self.page(&["c", "d"], Some("m2")),
            self.page(&["e", "f"], None),
        ])
    }

    fn shown(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (self.shown)(id)).collect()
    }

    /// Whether there is a second page: SAML providers come all at once.
    fn has_pages(&self) -> bool {
        self.operation != "ListSAMLProviders"
    }
}

fn page(
    operation: &str,
    list: &str,
    items: impl Iterator<Item = String>,
    truncated: bool,
    marker: Option<&str>,
) -> Answer {
    let items: String = items.map(|item| format!("<member>{item}</member>")).collect();
    let marker = marker.map(|marker| format!("<Marker>{marker}</Marker>")).unwrap_or_default();
    Answer::ok(operation, format!("<{list}>{items}</{list}><IsTruncated>{truncated}</IsTruncated>{marker}"))
}

/// One parameter of all the requests so far.
fn sent(endpoint: &Endpoint, parameter: &str) -> Vec<Option<String>> {
    endpoint.sent().iter().map(|sent| sent.param(parameter).map(str::to_owned)).collect()
}

fn some<const N: usize>(values: [&str; N]) -> Vec<Option<String>> {
    values.into_iter().map(|value| Some(value.to_owned())).collect()
}

/// All items up to the first error, and that.
async fn take<T>(mut stream: BoxStream<'static, Result<T>>) -> (Vec<T>, Option<aws_iam_resources::Error>) {
    let (mut items, mut error) = (Vec::new(), None);
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item),
            Err(failed) => error = Some(failed),
        }
        if error.is_some() {
            assert!(stream.next().await.is_none(), "an error ends the stream");
            break;
        }
    }
    (items, error)
}

// All of them.

#[test]
fn the_table_has_every_collection_there_is() {
    let described = ALL.iter().flat_map(|resource| {
        let of = |it: &Collection| (format!("{}.{}", resource.name, it.name), it.operation.name, it.pages);
        resource.collections.iter().map(of)
    });
    let mut described = Vec::from_iter(described);
    described.sort();
    let cases = cases();
    let table = cases.iter().map(|case| (case.name.to_owned(), case.operation, case.has_pages()));
    assert_eq!(Vec::from_iter(table), described);
}

#[tokio::test]
async fn nothing_is_sent_before_an_item_is_asked_for() {
    for case in cases() {
        let endpoint = case.three_pages();
        let iam = endpoint.session();
        drop((case.stream)(&iam, Ask::default()));
        let (mut stream, pages) = ((case.stream)(&iam, Ask::default()), (case.pages)(&iam, Ask::default()));
        assert_eq!(endpoint.count(), 0, "{}", case.name);
        stream.next().await.expect("an item").expect(case.name);
        drop(pages);
        assert_eq!(endpoint.actions(), [case.operation], "{}", case.name);
    }
}

#[tokio::test]
async fn a_page_is_requested_when_an_item_of_it_is_asked_for_and_no_sooner() {
    for case in cases().into_iter().filter(Case::has_pages) {
        let endpoint = case.three_pages();
        let mut stream = (case.stream)(&endpoint.session(), Ask::default());
        for (id, requests) in [("a", 1), ("b", 1), ("c", 2), ("d", 2), ("e", 3), ("f", 3)] {
            assert_eq!(stream.next().await.expect("an item").expect(case.name), (case.shown)(id));
            assert_eq!(endpoint.count(), requests, "{}: {id}", case.name);
        }
        assert!(stream.next().await.is_none());
        assert_eq!(endpoint.count(), 3, "{}", case.name);
    }
}

#[tokio::test]
async fn items_come_in_order_over_several_pages_with_empty_ones_between() {
    for case in cases().into_iter().filter(Case::has_pages) {
        let answers = || {
            [
                case.page(&[], Some("m1")),
                case.page(&["a", "b"], Some("m2")),
                case.page(&[], Some("m3")),
                case.page(&[], Some("m4")),
                case.page(&["c"], None),
            ]
        };
        let endpoint = Endpoint::replies(answers());
        let (items, error) = take((case.stream)(&endpoint.session(), Ask::default())).await;
        assert!(error.is_none(), "{}: {error:?}", case.name);
        assert_eq!(items, case.shown(&["a", "b", "c"]));
        assert_eq!(endpoint.actions(), [case.operation; 5]);
        let markers = [vec![None], some(["m1", "m2", "m3", "m4"])].concat();
        assert_eq!(sent(&endpoint, "Marker"), markers, "{}", case.name);
        assert_eq!(sent(&endpoint, "MaxItems"), some(["1000"; 5]), "{}", case.name);
        let mut sent = endpoint.sent();
        let first = sent[0].params.clone();
        sent.iter_mut().for_each(|sent| _ = sent.params.remove("Marker"));
        assert!(sent.iter().all(|sent| sent.params == first), "{}: nothing else differs", case.name);

        let endpoint = Endpoint::replies(answers());
        let (pages, _) = take((case.pages)(&endpoint.session(), Ask::default())).await;
        let expected: [&[&str]; 5] = [&[], &["a", "b"], &[], &[], &["c"]];
        assert_eq!(pages, expected.map(|ids| case.shown(ids)), "{}", case.name);
    }
}

#[tokio::test]
async fn a_limit_asks_for_no_more_than_is_left_and_stops_there() {
    for case in cases() {
        let limit = |limit| Ask { limit: Some(limit), ..Ask::default() };
        let endpoint = case.three_pages();
        let (items, error) = take((case.stream)(&endpoint.session(), limit(1))).await;
        assert!(error.is_none());
        assert_eq!(items, case.shown(&["a"]), "what the service gives beyond the limit is left out");
        assert_eq!(endpoint.count(), 1, "{}", case.name);

        let endpoint = Endpoint::replies([]);
        assert!((case.stream)(&endpoint.session(), limit(0)).next().await.is_none());
        assert!((case.pages)(&endpoint.session(), limit(0)).next().await.is_none());
        assert_eq!(endpoint.count(), 0, "{}", case.name);

        if case.has_pages() {
            for (wanted, asked) in [(2, vec!["2"]), (3, vec!["3", "1"]), (4, vec!["4", "2"])] {
                let endpoint = case.three_pages();
                let (items, _) = take((case.stream)(&endpoint.session(), limit(wanted))).await;
                assert_eq!(items, case.shown(&["a", "b", "c", "d"][..wanted]));
                let asked: Vec<_> = asked.into_iter().map(|asked| Some(asked.to_owned())).collect();
                assert_eq!(sent(&endpoint, "MaxItems"), asked, "{}", case.name);
            }
        }
    }
}

#[tokio::test]
async fn a_page_size_is_asked_for_on_every_page() {
    for case in cases() {
        let endpoint = case.three_pages();
        let ask = Ask { page_size: Some(2), limit: None };
        let (items, error) = take((case.stream)(&endpoint.session(), ask)).await;
        assert!(error.is_none());
        if case.has_pages() {
            assert_eq!(items, case.shown(&["a", "b", "c", "d", "e", "f"]));
            assert_eq!(sent(&endpoint, "MaxItems"), some(["2"; 3]), "{}", case.name);
        } else {
            assert_eq!(items, case.shown(&["a", "b"]));
            assert!(endpoint.sent()[0].params.is_empty(), "the operation has no page size");
        }
    }
}

#[tokio::test]
async fn an_error_in_the_middle_ends_the_stream_and_the_items_before_it_stand() {
    for case in cases().into_iter().filter(Case::has_pages) {
        let error = Answer::error(400, "Throttling", "slow down");
        let endpoint = Endpoint::replies([case.page(&["a", "b"], Some("m1")), error]);
        let (items, error) = take((case.stream)(&endpoint.session(), Ask::default())).await;
        assert_eq!(items, case.shown(&["a", "b"]), "{}", case.name);
        let error = error.expect(case.name);
        assert!(error.is_throttling());
        assert_eq!(error.operation(), case.operation);
        assert_eq!(endpoint.count(), 2, "{}", case.name);
    }
}

#[tokio::test]
async fn an_item_without_an_identifier_is_an_error_that_names_it_and_the_items_before_it_stand() {
    for case in cases() {
        let endpoint = Endpoint::replies([case.page(&["a", "", "c"], Some("m1")), case.page(&["d"], None)]);
        let (items, error) = take((case.stream)(&endpoint.session(), Ask::default())).await;
        assert_eq!(items, case.shown(&["a"]), "{}", case.name);
        let error = error.expect(case.name);
        assert!(error.is_unreadable_response());
        let item = format!(" {}[1]{} ", case.list, case.lacks);
        assert!(error.message().contains(&item), "{}: {error}", case.name);
        assert_eq!(endpoint.count(), 1, "{}", case.name);
    }
}

// What needs one of them to be seen.

/// So many users, from `u0` on, by the page as IAM does it.
fn account(users: usize) -> Endpoint {
    Endpoint::new(move |sent| {
        let number = |name| sent.param(name).map(|text| text.parse::<usize>().expect("a number"));
        let start = number("Marker").unwrap_or(0);
        let end = users.min(start + number("MaxItems").unwrap_or(100));
        let marker = (end < users).then(|| end.to_string());
        let items = (start..end).map(|index| user_xml(&format!("u{index}")));
        page("ListUsers", "Users", items, marker.is_some(), marker.as_deref())
    })
}

fn users(names: &[&str], truncated: bool, marker: Option<&str>) -> Answer {
    page("ListUsers", "Users", names.iter().map(|name| user_xml(name)), truncated, marker)
}

#[tokio::test]
async fn two_thousand_five_hundred_and_one_users_arrive_in_order_in_three_requests() {
    let endpoint = account(2501);
    let all = endpoint.session().users().all().await.expect("all users");
    let names = all.iter().map(|user| user.name().to_owned());
    assert!(names.eq((0..2501).map(|index| format!("u{index}"))));
    assert_eq!(sent(&endpoint, "Marker"), [vec![None], some(["1000", "2000"])].concat());

    let mut stream = endpoint.session().users().stream();
    for index in 0..2501 {
        let user = stream.try_next().await.expect("no error").expect("a user");
        assert_eq!(user.name(), format!("u{index}"));
    }
    assert!(stream.try_next().await.expect("no error").is_none());
    assert_eq!(endpoint.count(), 6);
}

#[tokio::test]
async fn a_limit_of_ten_sends_one_request_that_asks_for_ten() {
    let endpoint = account(2501);
    assert_eq!(endpoint.session().users().limit(10).all().await.expect("ten").len(), 10);
    assert_eq!(sent(&endpoint, "MaxItems"), some(["10"]));
}

#[tokio::test]
async fn a_limit_over_several_pages_shrinks_the_last_request() {
    for (limit, asked) in [
        (1000, some(["1000"])),
        (1001, some(["1000", "1"])),
        (2300, some(["1000", "1000", "300"])),
        (9999, some(["1000", "1000", "1000"])),
    ] {
        let endpoint = account(2501);
        let taken = endpoint.session().users().limit(limit).all().await.expect("users");
        assert_eq!(taken.len(), limit.min(2501));
        assert_eq!(sent(&endpoint, "MaxItems"), asked);
    }
}

#[tokio::test]
async fn a_page_size_that_the_service_does_not_allow_is_refused_before_sending() {
    for size in [0, -1, 1001] {
        let endpoint = account(1);
        let error = endpoint.session().users().page_size(size).all().await.expect_err("refused");
        assert!(error.is_invalid());
        assert!(error.message().contains("MaxItems"), "{error}");
        assert_eq!(endpoint.count(), 0);
    }
}

#[tokio::test]
async fn a_filter_is_sent_with_every_page() {
    let endpoint = account(1500);
    endpoint.session().users().path_prefix("/eng/").all().await.expect("users");
    assert_eq!(sent(&endpoint, "PathPrefix"), some(["/eng/"; 2]));
}

#[tokio::test]
async fn a_listing_goes_on_only_while_it_is_truncated_and_has_a_marker() {
    for (truncated, marker) in [(true, None), (true, Some("")), (false, Some("more")), (false, None)] {
        let endpoint = Endpoint::replies([users(&["a"], truncated, marker)]);
        assert_eq!(endpoint.session().users().all().await.expect("one page").len(), 1);
        assert_eq!(endpoint.count(), 1, "{truncated} {marker:?}");
    }
}

#[tokio::test]
async fn a_marker_that_comes_twice_is_an_error_after_the_items_of_its_page() {
    let answers = || [users(&["a"], true, Some("m")), users(&["b"], true, Some("m"))];
    let endpoint = Endpoint::replies(answers());
    let (items, error) = take(endpoint.session().users().stream()).await;
    assert_eq!(all_shown(items), ["iam.User(name='a')", "iam.User(name='b')"]);
    let error = error.expect("the listing has no end");
    assert_eq!(error.kind(), aws_iam_resources::ErrorKind::Pagination);
    assert_eq!((error.operation(), error.resource()), ("ListUsers", "iam.ServiceResource()"));
    assert_eq!(endpoint.count(), 2);

    let endpoint = Endpoint::replies(answers());
    endpoint.session().users().all().await.expect_err("a list is complete, or there is an error");
    let endpoint = Endpoint::replies(answers());
    let two = endpoint.session().users().limit(2).all().await.expect("no more was wanted");
    assert_eq!(two.len(), 2);
}

#[tokio::test]
async fn an_item_without_an_identifier_does_no_harm_beyond_the_limit() {
    let list = || page("ListUsers", "Users", [user_xml("a"), String::new()].into_iter(), false, None);
    let endpoint = Endpoint::replies([list(), list()]);
    assert_eq!(endpoint.session().users().limit(1).all().await.expect("one").len(), 1);
    endpoint.session().users().all().await.expect_err("the second has no name");
}

#[tokio::test]
async fn dropping_the_stream_ends_the_requests() {
    let endpoint = account(2501);
    let taken: Vec<_> = endpoint.session().users().stream().take(1000).collect().await;
    assert_eq!(taken.len(), 1000);
    let mut stream = endpoint.session().users().stream();
    for _ in 0..1001 {
        stream.next().await.expect("an item").expect("a user");
    }
    drop(stream);
    tokio::task::yield_now().await;
    assert_eq!(endpoint.count(), 3);
}

#[tokio::test]
async fn first_asks_for_one_and_looks_beyond_empty_pages() {
    let endpoint = account(2501);
    let first = endpoint.session().users().first().await.expect("listed");
    assert_eq!(first, Some(endpoint.session().user("u0")));
    assert_eq!(sent(&endpoint, "MaxItems"), some(["1"]));

    let endpoint = Endpoint::replies([users(&[], true, Some("m1")), users(&["a", "b"], true, Some("m2"))]);
    let first = endpoint.session().users().first().await.expect("listed");
    assert_eq!(first, Some(endpoint.session().user("a")));
    assert_eq!(endpoint.count(), 2);

    assert_eq!(account(0).session().users().first().await.expect("listed"), None);
}

#[tokio::test]
async fn a_collection_can_be_taken_again_and_each_time_starts_anew() {
    let endpoint = account(1001);
    let listed = endpoint.session().users();
    for _ in 0..2 {
        assert_eq!(listed.clone().all().await.expect("users").len(), 1001);
    }
    assert_eq!(sent(&endpoint, "Marker"), [vec![None], some(["1000"]), vec![None], some(["1000"])].concat());
}

#[tokio::test]
async fn a_stream_can_be_moved_to_another_task_half_way() {
    let mut stream = account(1001).session().users().stream();
    stream.next().await.expect("an item").expect("a user");
    let rest = tokio::spawn(async move { stream.try_collect::<Vec<_>>().await });
    assert_eq!(rest.await.expect("no panic").expect("users").len(), 1000);
}

#[tokio::test]
async fn markers_that_go_round_in_a_circle_are_an_error() {
    let endpoint = Endpoint::new(|sent| {
        let next = if sent.param("Marker") == Some("a") { "b" } else { "a" };
        let user = format!("<member>{}</member>", test_support::user_xml(next));
        let more = format!("<IsTruncated>true</IsTruncated><Marker>{next}</Marker>");
        Answer::ok("ListUsers", format!("<Users>{user}</Users>{more}"))
    });
    let error = endpoint.session().users().all().await.expect_err("no end");
    assert_eq!(error.kind(), aws_iam_resources::ErrorKind::Pagination);
    assert_eq!(endpoint.count(), 3);
}
