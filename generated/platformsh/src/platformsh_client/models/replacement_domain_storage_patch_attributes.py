from .._runtime import Model
from .replacement_domain_storage_patch_attributes_client_authentication import (
    ReplacementDomainStoragePatchAttributesClientAuthentication,
)
from .replacement_domain_storage_patch_attributes_min_version import (
    ReplacementDomainStoragePatchAttributesMinVersion,
)
from .replacement_domain_storage_patch_attributes_strict_transport_security import (
    ReplacementDomainStoragePatchAttributesStrictTransportSecurity,
)


class ReplacementDomainStoragePatchAttributes(Model):
    client_authentication: ReplacementDomainStoragePatchAttributesClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: ReplacementDomainStoragePatchAttributesMinVersion | None
    strict_transport_security: ReplacementDomainStoragePatchAttributesStrictTransportSecurity
