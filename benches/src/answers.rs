//! What an IAM with numbered users answers.

use std::ops::Range;

/// The name of a user.
pub fn name(index: usize) -> String {
    format!("user-{index:06}")
}

/// The number of the user that a name, or what ends with one, belongs to.
pub fn index(name: &str) -> Option<usize> {
    name.rsplit_once("user-")?.1.parse().ok()
}

/// A parameter in a request's body, as it is on the wire.
pub fn param<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    body.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// A successful answer with this result.
pub fn success(action: &str, result: &str) -> String {
    format!(
        "<{action}Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
         <{action}Result>{result}</{action}Result>\
         <ResponseMetadata><RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ResponseMetadata>\
         </{action}Response>"
    )
}

/// The members of a user.
pub fn user(index: usize) -> String {
    let name = name(index);
    format!(
        "<Path>/eng/</Path><UserName>{name}</UserName><UserId>AIDA{index:017}</UserId>\
         <Arn>arn:aws:iam::123456789012:user/eng/{name}</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate>"
    )
}

/// The answer to `GetUser`.
pub fn get_user(index: usize) -> String {
    success("GetUser", &format!("<User>{}</User>", user(index)))
}

/// The part of all users that a request for a page of this body asks for.
pub fn page(body: &str, users: usize) -> Range<usize> {
    let number = |name| param(body, name).and_then(|value| value.parse().ok());
    let start = number("Marker").unwrap_or(0).min(users);
    start..users.min(start + number("MaxItems").unwrap_or(100))
}

/// The answer to `ListUsers`, with these members, the last of which is before `end`.
pub fn list(members: &str, end: usize, users: usize) -> String {
    let more = if end < users {
        format!("<IsTruncated>true</IsTruncated><Marker>{end}</Marker>")
    } else {
        "<IsTruncated>false</IsTruncated>".to_owned()
    };
    success("ListUsers", &format!("<Users>{members}</Users>{more}"))
}

/// The answer to `ListUsers`, for this part of all users.
pub fn list_users(part: Range<usize>, users: usize) -> String {
    let members: String = part.clone().map(member).collect();
    list(&members, part.end, users)
}

/// A user in a list.
pub fn member(index: usize) -> String {
    format!("<member>{}</member>", user(index))
}
