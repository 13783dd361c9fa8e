//! The work that is compared: the same through the raw SDK, and through our handles.

use std::hint::black_box;

use aws_iam_resources::aws_sdk_iam::Client;
use aws_iam_resources::aws_sdk_iam::operation::get_user::builders::GetUserFluentBuilder;
use aws_iam_resources::aws_sdk_iam::operation::update_login_profile::builders::UpdateLoginProfileFluentBuilder;
use aws_iam_resources::{Iam, LoginProfile, ServiceResource, User, login_profile};
use futures_util::TryStreamExt as _;

use crate::connector::Connector;

const NAME: &str = "user-000001";
const PASSWORD: &str = "correct horse battery staple";

/// How many users are listed.
pub const USERS: usize = 10_000;

/// How often the cheap things are done, where one time is too short to count.
pub const TIMES: usize = 100;

/// The largest page that IAM gives, which is what ours asks for.
pub const LARGEST: i32 = 1000;

/// Through the raw SDK.
#[derive(Clone, Debug)]
pub struct Raw {
    client: Client,
    arn: Option<String>,
}

/// Through our handles.
#[derive(Clone, Debug)]
pub struct Ours {
    iam: ServiceResource,
    profile: LoginProfile,
    loaded: User,
}

/// Both, on the same answers, with each thing done once before it is measured.
pub async fn both(users: usize) -> (Raw, Ours) {
    let client = Connector::ready(users).client();
    let iam = Iam::from_client(client.clone());
    Iam::set_default(iam.clone());
    let (profile, loaded) = (iam.user(NAME).login_profile(), iam.user(NAME));
    let (mut raw, ours) = (Raw { client, arn: None }, Ours { iam, profile, loaded });
    raw.arn = Some(raw.load().await);
    assert_eq!(raw.cached(), ours.load().await);
    assert_eq!(raw.cached(), ours.cached().await);
    raw.update().await;
    ours.update().await;
    if users > 0 {
        assert_eq!((raw.list(Some(LARGEST)).await, ours.list().await), (users, users));
    }
    (raw, ours)
}

impl Raw {
    /// Changes a password.
    pub async fn update(&self) {
        let update = self.client.update_login_profile().user_name(NAME).password(PASSWORD);
        update.password_reset_required(true).send().await.expect("an update");
    }

    /// Requests a user, and takes an attribute.
    pub async fn load(&self) -> String {
        let output = self.client.get_user().user_name(NAME).send().await.expect("an answer");
        output.user.expect("a user").arn
    }

    /// Takes an attribute of a user that is there.
    pub fn cached(&self) -> String {
        self.arn.clone().expect("a user")
    }

    /// Lists all users, in pages of IAM's default size or of this one.
    pub async fn list(&self, page_size: Option<i32>) -> usize {
        let mut users = self.client.list_users().set_max_items(page_size).into_paginator().items().send();
        let mut count = 0;
        while let Some(user) = users.try_next().await.expect("a page") {
            count += usize::from(!black_box(&user).user_name().is_empty());
        }
        count
    }

    /// Makes a request for a user, as far as that goes without sending.
    pub fn handle(&self) -> GetUserFluentBuilder {
        self.client.get_user().user_name(black_box(NAME))
    }

    /// Makes a change of a password, as far as that goes without sending.
    pub fn chain(&self) -> UpdateLoginProfileFluentBuilder {
        self.client.update_login_profile().user_name(black_box(NAME))
    }
}

impl Ours {
    /// Changes a password.
    pub async fn update(&self) {
        let update = self.profile.update().password(PASSWORD);
        update.password_reset_required(true).send().await.expect("an update");
    }

    /// Makes a handle, and reads an attribute.
    pub async fn load(&self) -> String {
        self.iam.user(NAME).arn().await.expect("an ARN")
    }

    /// Reads an attribute of a handle that has its data.
    pub async fn cached(&self) -> String {
        self.loaded.arn().await.expect("an ARN")
    }

    /// Lists all users.
    pub async fn list(&self) -> usize {
        let mut users = self.iam.users().stream();
        let mut count = 0;
        while let Some(user) = users.try_next().await.expect("a page") {
            count += usize::from(!black_box(&user).name().is_empty());
        }
        count
    }

    /// Makes a handle.
    pub fn handle(&self) -> User {
        Iam::user(black_box(NAME))
    }

    /// Makes a change of a password, as far as that goes without sending.
    pub fn chain(&self) -> login_profile::Update {
        Iam::user(black_box(NAME)).login_profile().update()
    }
}
