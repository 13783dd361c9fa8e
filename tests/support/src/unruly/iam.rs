//! A tiny IAM: users with their access keys and console passwords.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::Sent;

/// A refusal: the status and the code.
type Refusal = (u16, &'static str);

const DATE: &str = "<CreateDate>2026-01-02T03:04:05Z</CreateDate>";

/// The users by name.
#[derive(Default)]
pub(super) struct Account {
    users: BTreeMap<String, User>,
}

#[derive(Default)]
struct User {
    path: String,
    keys: Vec<String>,
    keys_made: usize,
    /// Whether the password has to be changed, if there is one.
    profile: Option<bool>,
}

impl Account {
    pub(super) fn insert(&mut self, name: String, path: &str) {
        self.users.insert(name, User { path: path.to_owned(), ..User::default() });
    }

    /// Does what is asked. Answers the result element's content.
    pub(super) fn perform(&mut self, sent: &Sent) -> Result<String, Refusal> {
        let name = sent.param("UserName").unwrap_or_default();
        match sent.action.as_str() {
            "ListUsers" => return Ok(self.list(sent)),
            "CreateUser" => {
                if self.users.contains_key(name) {
                    return Err((409, "EntityAlreadyExists"));
                }
                self.insert(name.to_owned(), sent.param("Path").unwrap_or("/"));
            }
            _ => {}
        }
        let missing = (404, "NoSuchEntity");
        let user = self.users.get_mut(name).ok_or(missing)?;
        let flag = sent.param("PasswordResetRequired").map(|flag| flag == "true");
        match sent.action.as_str() {
            "CreateUser" | "GetUser" => Ok(format!("<User>{}</User>", user.xml(name))),
            "UpdateUser" => {
                if let Some(path) = sent.param("NewPath") {
                    path.clone_into(&mut user.path);
                }
                Ok(String::new())
            }
            "DeleteUser" if user.profile.is_some() || !user.keys.is_empty() => Err((409, "DeleteConflict")),
            "DeleteUser" => {
                self.users.remove(name);
                Ok(String::new())
            }
            "CreateAccessKey" => {
                let id = format!("AKIA{name:0>12}{:04}", user.keys_made);
                user.keys.push(id.clone());
                user.keys_made += 1;
                let secret = "<SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY</SecretAccessKey>";
                Ok(format!("<AccessKey>{}{secret}</AccessKey>", key(name, &id)))
            }
            "ListAccessKeys" => {
                let keys: String =
                    user.keys.iter().map(|id| format!("<member>{}</member>", key(name, id))).collect();
                Ok(format!("<AccessKeyMetadata>{keys}</AccessKeyMetadata><IsTruncated>false</IsTruncated>"))
            }
            "DeleteAccessKey" => {
                let id = sent.param("AccessKeyId").unwrap_or_default();
                let at = user.keys.iter().position(|key| key == id).ok_or(missing)?;
                user.keys.remove(at);
                Ok(String::new())
            }
            "CreateLoginProfile" if user.profile.is_some() => Err((409, "EntityAlreadyExists")),
            "CreateLoginProfile" => Ok(profile(name, *user.profile.insert(flag.unwrap_or(false)))),
            "GetLoginProfile" => Ok(profile(name, user.profile.ok_or(missing)?)),
            "UpdateLoginProfile" => {
                let reset = user.profile.as_mut().ok_or(missing)?;
                *reset = flag.unwrap_or(*reset);
                Ok(String::new())
            }
            "DeleteLoginProfile" => user.profile.take().map(|_| String::new()).ok_or(missing),
            _ => Err((400, "InvalidAction")),
        }
    }

    /// A page; the marker is the name of the last user before it.
    fn list(&self, sent: &Sent) -> String {
        let prefix = sent.param("PathPrefix").unwrap_or("/");
        let most = sent.param("MaxItems").and_then(|most| most.parse().ok()).unwrap_or(100);
        let after = sent.param("Marker").map_or(Bound::Unbounded, Bound::Excluded);
        let mut users = self
            .users
            .range::<str, _>((after, Bound::Unbounded))
            .filter(|(_, user)| user.path.starts_with(prefix));
        let page: Vec<_> = users.by_ref().take(most).collect();
        let members: String =
            page.iter().map(|(name, user)| format!("<member>{}</member>", user.xml(name))).collect();
        let more = match (users.next(), page.last()) {
            (Some(_), Some((last, _))) => format!("<IsTruncated>true</IsTruncated><Marker>{last}</Marker>"),
            _ => "<IsTruncated>false</IsTruncated>".to_owned(),
        };
        format!("<Users>{members}</Users>{more}")
    }
}

impl User {
    fn xml(&self, name: &str) -> String {
        let path = &self.path;
        format!(
            "<Path>{path}</Path><UserName>{name}</UserName><UserId>AIDA{name}</UserId>\
             <Arn>arn:aws:iam::123456789012:user{path}{name}</Arn>{DATE}"
        )
    }
}

fn key(user: &str, id: &str) -> String {
    format!("<UserName>{user}</UserName><AccessKeyId>{id}</AccessKeyId><Status>Active</Status>{DATE}")
}

fn profile(user: &str, reset: bool) -> String {
    format!(
        "<LoginProfile><UserName>{user}</UserName>{DATE}\
         <PasswordResetRequired>{reset}</PasswordResetRequired></LoginProfile>"
    )
}
