from .._runtime import Model
from .replacement_domain_storage_patch_attributes import ReplacementDomainStoragePatchAttributes


class ReplacementDomainStoragePatch(Model):
    attributes: ReplacementDomainStoragePatchAttributes | None = None
