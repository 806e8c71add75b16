from .._runtime import OpenStrEnum


class ApplicationAdvancedSettingsDeploymentAntiaffinityPod(OpenStrEnum):
    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"
