from .._runtime import Model
from .credential_provider_list import CredentialProviderList
from .credential_provider_type_list import CredentialProviderTypeList


class CredentialOptions(Model):
    provider_types: CredentialProviderTypeList
    supported_providers: CredentialProviderList
