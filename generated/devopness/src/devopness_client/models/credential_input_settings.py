from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class CredentialAws(Model):
    access_key_id: str
    secret_access_key: str


class CredentialAzure(Model):
    client_id: str
    client_secret: str
    subscription_id: str
    tenant_id: str


class CredentialDigitalOcean(Model):
    api_token: str


class CredentialGoogleCloud(Model):
    service_account_key: str


class CredentialHetzner(Model):
    api_token: str


class ProviderAuthType(OpenStrEnum):
    OAUTH = "oauth"
    APPLICATION = "application"
    API_CREDENTIALS = "api_credentials"


class CredentialSourceProvider(Model):
    auth_type: ProviderAuthType
    callback_code: str | None = None
    installation_id: str | None = None
    setup_action: str | None = None


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
