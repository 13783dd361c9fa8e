//! Page by page.

use aws_iam_resources::user::User;
use futures_util::TryStreamExt;
use serde_json::json;

use super::story::Story;

const ARN: &str = "arn:aws:iam::123456789012:policy/p";

fn names(users: &[User]) -> Vec<&str> {
    users.iter().map(User::name).collect()
}

/// boto3 asks for a whole page of 100 where two users are wanted.
#[tokio::test]
async fn case_17_a_limit_asks_for_no_more_and_a_page_size_is_sent_as_it_is() {
    let mut boto3 = Story::of(17);
    let users = || boto3_users(&boto3);
    let (two, hundred) = (users().limit(2), users().limit(2).page_size(100));
    let (pages, exact, seven, one) = (
        users().page_size(2).limit(3),
        users().limit(2).page_size(2),
        users().page_size(7),
        users().limit(1).page_size(3).path_prefix("/"),
    );
    assert_eq!(names(&two.all().await.expect("users")), ["a", "b"]);
    boto3.sends("[u.name for u in iam.users.limit(2)]", json!([["ListUsers", { "MaxItems": "2" }]]));
    let found = hundred.all().await.expect("users");
    boto3.gives("[u.name for u in iam.users.limit(2).page_size(100)]", names(&found));
    let found: Vec<_> = pages.pages().try_collect().await.expect("pages");
    let found: Vec<_> = found.iter().map(|page| names(page)).collect();
    boto3.gives("[[u.name for u in pg] for pg in iam.users.page_size(2).limit(3).pages()]", found);
    let found = exact.all().await.expect("users");
    boto3.gives("[u.name for u in iam.users.limit(2).page_size(2)]", names(&found));
    let found = seven.all().await.expect("users");
    boto3.gives("[u.name for u in iam.users.filter(MaxItems=1).page_size(7)]", names(&found));
    let found = one.all().await.expect("users");
    boto3.gives("[u.name for u in iam.users.filter(limit=1, page_size=3, PathPrefix='/')]", names(&found));
    boto3.ends();
}

fn boto3_users(boto3: &Story) -> aws_iam_resources::service_resource::Users {
    boto3.iam().users()
}

/// boto3 sends a request for nothing, and answers nothing or something.
#[tokio::test]
async fn case_18_a_limit_of_nothing_is_nothing_and_sends_nothing() {
    let mut boto3 = Story::of(18);
    assert!(boto3.iam().users().limit(0).all().await.expect("nothing").is_empty());
    boto3.sends("list(iam.users.limit(0))", json!([]));
    assert!(boto3.iam().saml_providers().limit(0).all().await.expect("nothing").is_empty());
    boto3.sends("list(iam.saml_providers.limit(0))", json!([]));
    assert!(boto3.iam().policy(ARN).attached_users().limit(0).all().await.expect("nothing").is_empty());
    boto3.sends("list(iam.Policy('arn:aws:iam::123456789012:policy/p').attached_users.limit(0))", json!([]));
    boto3.cannot_be_said("list(iam.users.limit(-1))");
    let providers = boto3.iam().saml_providers().all().await.expect("providers");
    boto3.gives("len(list(iam.saml_providers.page_size(1)))", providers.len());
    boto3.ends();
}

#[tokio::test]
async fn case_19_a_listing_ends_without_truncation_or_marker_and_fails_at_a_marker_that_comes_twice() {
    let mut boto3 = Story::of(19);
    for _ in 0..2 {
        let users = boto3.iam().users().all().await.expect("users");
        boto3.gives("[u.name for u in iam.users.all()]", names(&users));
    }
    let pages: Vec<_> = boto3.iam().users().pages().try_collect().await.expect("pages");
    let pages: Vec<_> = pages.iter().map(|page| names(page)).collect();
    boto3.gives("[[u.name for u in pg] for pg in iam.users.pages()]", pages);
    let mut it = boto3.iam().users().stream();
    boto3.does("it = iter(iam.users.all())");
    let first = it.try_next().await.expect("a page").expect("a user");
    let second = it.try_next().await.expect("a page").expect("a user");
    boto3.gives("(next(it).name, next(it).name)", (first.name(), second.name()));
    let error = it.try_next().await.expect_err("the marker again");
    assert!(error.message().contains("same page marker twice"), "{error}");
    boto3.sends_the_same("next(it)");
    boto3.ends();
}

#[tokio::test]
async fn case_20_a_listing_is_a_value_that_sends_nothing_until_it_is_gone_through() {
    let mut boto3 = Story::of(20);
    boto3.cannot_be_said("iter(iam.users)");
    let base = boto3.iam().users().path_prefix("/a/");
    boto3.does("base = iam.users.filter(PathPrefix='/a/')");
    // The limit asks for one user, where boto3 takes a whole page.
    let narrowed = base.clone().path_prefix("/b/").limit(1);
    boto3.does("narrowed = base.filter(PathPrefix='/b/').limit(1)");
    assert_eq!(names(&narrowed.all().await.expect("users")), ["x"]);
    boto3.sends(
        "[u.name for u in narrowed]",
        json!([["ListUsers", { "PathPrefix": "/b/", "MaxItems": "1" }]]),
    );
    let mut it = base.clone().stream();
    boto3.does("it = iter(base)");
    for _ in 0..2 {
        let user = it.try_next().await.expect("a page").expect("a user");
        boto3.gives("next(it).name", user.name());
    }
    let users = base.all().await.expect("users");
    boto3.gives("[u.name for u in base]", names(&users));
    boto3.ends();
}
