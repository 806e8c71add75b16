"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class CredentialAwsDict(TypedDict):
    """`CredentialAws` with the property names used in JSON."""

    access_key_id: str

    secret_access_key: str


CredentialAws: TypeAlias = models.CredentialAws | CredentialAwsDict


class CredentialAzureDict(TypedDict):
    """`CredentialAzure` with the property names used in JSON."""

    client_id: str

    client_secret: str

    subscription_id: str

    tenant_id: str


CredentialAzure: TypeAlias = models.CredentialAzure | CredentialAzureDict


class CredentialDigitalOceanDict(TypedDict):
    """`CredentialDigitalOcean` with the property names used in JSON."""

    api_token: str


CredentialDigitalOcean: TypeAlias = models.CredentialDigitalOcean | CredentialDigitalOceanDict


class CredentialGoogleCloudDict(TypedDict):
    """`CredentialGoogleCloud` with the property names used in JSON."""

    service_account_key: str


CredentialGoogleCloud: TypeAlias = models.CredentialGoogleCloud | CredentialGoogleCloudDict


class CredentialHetznerDict(TypedDict):
    """`CredentialHetzner` with the property names used in JSON."""

    api_token: str


CredentialHetzner: TypeAlias = models.CredentialHetzner | CredentialHetznerDict


ProviderAuthType: TypeAlias = (
    models.ProviderAuthType | Literal["oauth", "application", "api_credentials"]
)


class CredentialSourceProviderDict(TypedDict):
    """`CredentialSourceProvider` with the property names used in JSON."""

    auth_type: types.ProviderAuthType

    callback_code: NotRequired[str]

    installation_id: NotRequired[str]

    setup_action: NotRequired[str]


CredentialSourceProvider: TypeAlias = models.CredentialSourceProvider | CredentialSourceProviderDict


CredentialInputSettingsCredential: TypeAlias = (
    types.CredentialAws
    | types.CredentialAzure
    | types.CredentialDigitalOcean
    | types.CredentialGoogleCloud
    | types.CredentialHetzner
    | types.CredentialSourceProvider
)


class CredentialInputSettingsDict(TypedDict):
    """`CredentialInputSettings` with the property names used in JSON."""

    credential: types.CredentialInputSettingsCredential


CredentialInputSettings: TypeAlias = models.CredentialInputSettings | CredentialInputSettingsDict
