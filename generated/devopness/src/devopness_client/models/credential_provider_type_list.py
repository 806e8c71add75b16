from typing import TypeAlias

from .credential_provider_type import CredentialProviderType

CredentialProviderTypeList: TypeAlias = list[CredentialProviderType]
