//! The API's names as Rust and the SDK spell them.

/// `QRCodePNG` → `qr_code_png`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_").to_lowercase()
}

/// `ListMFADevices` → `ListMfaDevices`, `statusType` → `StatusType`, `add_group` → `AddGroup`.
pub(crate) fn pascal(name: &str) -> String {
    name.split('_').flat_map(words).map(capitalized).collect()
}

/// `access_keys` → `ACCESS_KEYS`.
pub(crate) fn constant(name: &str) -> String {
    name.to_uppercase()
}

fn words(name: &str) -> Vec<&str> {
    let letters: Vec<(usize, char)> = name.char_indices().collect();
    let mut starts = vec![0];
    for (at, window) in letters.windows(2).enumerate() {
        let [(_, before), (index, this)] = *window else { continue };
        let after = letters.get(at + 2).map(|(_, after)| *after);
        let hump = !before.is_uppercase() && this.is_uppercase();
        let end_of_acronym =
            before.is_uppercase() && this.is_uppercase() && after.is_some_and(char::is_lowercase);
        if hump || end_of_acronym {
            starts.push(index);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    starts.iter().zip(ends).map(|(start, end)| &name[*start..end]).collect()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_in_the_sdk() {
        for (name, field, r#type) in [
            ("QRCodePNG", "qr_code_png", "QrCodePng"),
            ("SAMLProviderUUID", "saml_provider_uuid", "SamlProviderUuid"),
            ("Base32StringSeed", "base32_string_seed", "Base32StringSeed"),
            ("AuthenticationCode1", "authentication_code1", "AuthenticationCode1"),
            ("ListMFADevices", "list_mfa_devices", "ListMfaDevices"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn", "OpenIdConnectProviderArn"),
            ("statusType", "status_type", "StatusType"),
        ] {
            assert_eq!((snake(name).as_str(), pascal(name).as_str()), (field, r#type));
        }
        assert_eq!(pascal("create_access_key_pair"), "CreateAccessKeyPair");
    }
}
