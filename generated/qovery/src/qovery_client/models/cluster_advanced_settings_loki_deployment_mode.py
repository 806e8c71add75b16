from .._runtime import OpenStrEnum


class ClusterAdvancedSettingsLokiDeploymentMode(OpenStrEnum):
    SINGLE_BINARY = "single_binary"
    SIMPLE_SCALABLE = "simple_scalable"
