//! What handles are, and what is checked before anything is sent.

use std::collections::HashSet;

use aws_iam_resources::aws_sdk_iam::types::PolicyScopeType;
use aws_iam_resources::{Error, Iam};

use super::story::Story;

/// The parameters that break a rule; one that breaks two is there twice.
fn wrong(error: &Error) -> Vec<&str> {
    assert!(error.is_invalid(), "{error}");
    error.violations().iter().map(|violation| violation.parameter.as_str()).collect()
}

/// boto3 checks types and minimums; what is of the right type here is checked against all rules.
#[tokio::test]
async fn case_21_what_breaks_a_rule_is_not_sent_and_all_rules_are_named() {
    let mut boto3 = Story::of(21);
    let error = boto3.iam().policy("arn:x").load().await.expect_err("too short");
    assert_eq!(wrong(&error), ["PolicyArn"]);
    assert!(error.message().contains("at least 20 characters"), "{error}");
    boto3.sends_the_same("iam.Policy('arn:x').load()");
    let error = boto3.iam().create_user().path("3").send().await.expect_err("no name, no path");
    assert_eq!(wrong(&error), ["Path", "UserName"]);
    boto3.sends_the_same("iam.create_user(Path=3, Bogus=1)");
    boto3.cannot_be_said("c = iam.users.filter(PathPrefix=None)");
    boto3.cannot_be_said("list(c)");
    let error = boto3.iam().users().page_size(0).all().await.expect_err("too small");
    assert_eq!(wrong(&error), ["MaxItems"]);
    boto3.sends_the_same("list(iam.users.page_size(0))");
    let error = boto3.iam().create_role().role_name("r").assume_role_policy_document("").send().await;
    assert_eq!(wrong(&error.expect_err("empty")), ["AssumeRolePolicyDocument"]);
    boto3.sends_the_same("iam.create_role(RoleName='r', AssumeRolePolicyDocument={})");
    boto3.cannot_be_said("iam.create_user('bob')");

    // A value that IAM may add later is sent.
    let error = boto3.iam().policies().scope(PolicyScopeType::from("Nope")).all().await;
    boto3.fails("list(iam.policies.filter(Scope='Nope'))", &error.expect_err("no such scope"));

    // Neither the pattern nor the greatest length is kept: boto3 leaves it to the service.
    let name = format!("bad name/{}", "x".repeat(200));
    let error = boto3.iam().user(&name).load().await.expect_err("no such name");
    assert_eq!(wrong(&error), ["UserName", "UserName"]);
    let error = boto3.iam().validate(false).user(&name).load().await.expect_err("gone");
    boto3.fails("iam.User('bad name/' + 'x'*200).load()", &error);
    boto3.ends();
}

/// boto3 shows the secret of a key pair, and compares it.
#[tokio::test]
async fn case_25_a_handle_is_its_type_and_its_identifiers_but_not_its_secret() {
    let mut boto3 = Story::of(25);
    let a = boto3.iam().user("bob");
    boto3.does("a = iam.User('bob')");
    let b = Iam::builder().region("eu-west-1").build().user("bob");
    boto3.does("b = boto3.Session('AKIDOTHER','s',region_name='eu-west-1').resource('iam').User('bob')");
    let one = HashSet::from([a.clone(), b.clone()]).len() == 1;
    assert!(a == b && one && a != boto3.iam().user("Bob"));
    assert_ne!(a.to_string(), boto3.iam().login_profile("bob").to_string());
    boto3.sends_the_same(
        "(a == b, hash(a) == hash(b), type(a) is type(b), a == iam.LoginProfile('bob'), \
         a == iam.User('Bob'))",
    );
    boto3.gives(
        "iam.CurrentUser() == iam.CurrentUser()",
        boto3.iam().current_user() == boto3.iam().current_user(),
    );
    boto3.cannot_be_said("iam.User()");
    let empty = boto3.iam().user("");
    boto3.gives("iam.User('')", empty);
    boto3.cannot_be_said("iam.User('a','b')");
    boto3.cannot_be_said("iam.User(user_name='a')");
    boto3.cannot_be_said("iam.Policy(policy_arn='a')");
    boto3.cannot_be_said("iam.User('a', name='b')");
    assert_eq!(a.policy("p").to_string(), "iam.UserPolicy(user_name='bob', name='p')");
    boto3.sends_the_same("a.Policy('p', user_name='eve')");
    let pair = a.create_access_key_pair().send().await.expect("a key");
    assert_eq!(pair.to_string(), "iam.AccessKeyPair(user_name='bob', id='AKIAIOSFODNN7EXAMPLE')");
    assert_eq!(pair.secret(), "TOPSECRET");
    let known = boto3.iam().access_key_pair("bob", "AKIAIOSFODNN7EXAMPLE", "another secret");
    assert!(pair == known && HashSet::from([pair.clone(), known]).len() == 1);
    assert!(!format!("{pair:?}").contains("TOPSECRET"));
    boto3.sends_the_same("a.create_access_key_pair()");
    boto3.ends();
}
