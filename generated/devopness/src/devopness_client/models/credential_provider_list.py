from typing import TypeAlias

from .credential_provider import CredentialProvider

CredentialProviderList: TypeAlias = list[CredentialProvider]
