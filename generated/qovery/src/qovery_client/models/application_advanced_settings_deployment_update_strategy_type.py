from .._runtime import OpenStrEnum


class ApplicationAdvancedSettingsDeploymentUpdateStrategyType(OpenStrEnum):
    ROLLING_UPDATE = "RollingUpdate"
    RECREATE = "Recreate"
