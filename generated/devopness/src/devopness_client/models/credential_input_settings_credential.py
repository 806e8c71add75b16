from typing import TypeAlias

from .credential_aws import CredentialAws
from .credential_azure import CredentialAzure
from .credential_digital_ocean import CredentialDigitalOcean
from .credential_google_cloud import CredentialGoogleCloud
from .credential_hetzner import CredentialHetzner
from .credential_source_provider import CredentialSourceProvider

CredentialInputSettingsCredential: TypeAlias = (
    CredentialAws
    | CredentialAzure
    | CredentialDigitalOcean
    | CredentialGoogleCloud
    | CredentialHetzner
    | CredentialSourceProvider
)
