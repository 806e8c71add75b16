from .._runtime import OpenStrEnum


class ObservabilityEntrypointResponseVendor(OpenStrEnum):
    UPSUN = "upsun"
    PLATFORMSH = "platformsh"
