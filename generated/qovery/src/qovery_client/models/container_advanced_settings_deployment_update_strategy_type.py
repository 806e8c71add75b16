from .._runtime import OpenStrEnum


class ContainerAdvancedSettingsDeploymentUpdateStrategyType(OpenStrEnum):
    ROLLING_UPDATE = "RollingUpdate"
    RECREATE = "Recreate"
