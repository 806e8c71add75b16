from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class CredentialAws(Model):
    access_key_id: str
    """Id of the AWS access key."""

    secret_access_key: str
    """Secret of the AWS access key."""


class CredentialAzure(Model):
    client_id: str
    """Id of the application that connects to Azure."""

    client_secret: str
    """Password of the application that connects to Azure."""

    subscription_id: str
    """Id of the Azure account that is billed for the resources."""

    tenant_id: str
    """Id of your company's directory in Azure."""


class CredentialDigitalOcean(Model):
    api_token: str
    """Token for the API of DigitalOcean."""


class CredentialGoogleCloud(Model):
    service_account_key: str
    """Key of the Google Cloud service account, as JSON."""


class CredentialHetzner(Model):
    api_token: str
    """Token for the API of Hetzner."""


class ProviderAuthType(OpenStrEnum):
    """How to authenticate at a provider. `oauth`: by logging in there. `application`: by
    installing an application there. `api_credentials`: with keys."""

    OAUTH = "oauth"
    APPLICATION = "application"
    API_CREDENTIALS = "api_credentials"


class CredentialSourceProvider(Model):
    auth_type: ProviderAuthType
    callback_code: str | None = None
    """Temporary code that the provider's OAuth sent back to Devopness."""

    installation_id: str | None = None
    """Id of the installed integration at the source provider."""

    setup_action: str | None = None
    """What to do with the code."""


CredentialInputSettingsCredential: TypeAlias = (
    CredentialAws
    | CredentialAzure
    | CredentialDigitalOcean
    | CredentialGoogleCloud
    | CredentialHetzner
    | CredentialSourceProvider
)


class CredentialInputSettings(Model):
    credential: CredentialInputSettingsCredential
    """The secrets; which there are depends on the provider."""
