"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class CredentialAwsDict(TypedDict):
    """`CredentialAws` with the property names used in JSON."""

    access_key_id: str
    """Id of the AWS access key."""

    secret_access_key: str
    """Secret of the AWS access key."""


CredentialAws: TypeAlias = models.CredentialAws | CredentialAwsDict


class CredentialAzureDict(TypedDict):
    """`CredentialAzure` with the property names used in JSON."""

    client_id: str
    """Id of the application that connects to Azure."""

    client_secret: str
    """Password of the application that connects to Azure."""

    subscription_id: str
    """Id of the Azure account that is billed for the resources."""

    tenant_id: str
    """Id of your company's directory in Azure."""


CredentialAzure: TypeAlias = models.CredentialAzure | CredentialAzureDict


class CredentialDigitalOceanDict(TypedDict):
    """`CredentialDigitalOcean` with the property names used in JSON."""

    api_token: str
    """Token for the API of DigitalOcean."""


CredentialDigitalOcean: TypeAlias = models.CredentialDigitalOcean | CredentialDigitalOceanDict


class CredentialGoogleCloudDict(TypedDict):
    """`CredentialGoogleCloud` with the property names used in JSON."""

    service_account_key: str
    """Key of the Google Cloud service account, as JSON."""


CredentialGoogleCloud: TypeAlias = models.CredentialGoogleCloud | CredentialGoogleCloudDict


class CredentialHetznerDict(TypedDict):
    """`CredentialHetzner` with the property names used in JSON."""

    api_token: str
    """Token for the API of Hetzner."""


CredentialHetzner: TypeAlias = models.CredentialHetzner | CredentialHetznerDict


ProviderAuthType: TypeAlias = (
    models.ProviderAuthType | Literal["oauth", "application", "api_credentials"]
)


class CredentialSourceProviderDict(TypedDict):
    """`CredentialSourceProvider` with the property names used in JSON."""

    auth_type: types.ProviderAuthType

    callback_code: NotRequired[str]
    """Temporary code that the provider's OAuth sent back to Devopness."""

    installation_id: NotRequired[str]
    """Id of the installed integration at the source provider."""

    setup_action: NotRequired[str]
    """What to do with the code."""


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
    """The secrets; which there are depends on the provider."""


CredentialInputSettings: TypeAlias = models.CredentialInputSettings | CredentialInputSettingsDict
