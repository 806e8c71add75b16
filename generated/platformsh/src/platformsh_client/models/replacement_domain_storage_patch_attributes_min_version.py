from .._runtime import OpenStrEnum


class ReplacementDomainStoragePatchAttributesMinVersion(OpenStrEnum):
    TL_SV1_0 = "TLSv1.0"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
    TL_SV1_3 = "TLSv1.3"
