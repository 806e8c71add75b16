from .._runtime import OpenStrEnum


class ContainerAdvancedSettingsDeploymentAntiaffinityPod(OpenStrEnum):
    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"
