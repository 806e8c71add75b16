from .._runtime import OpenStrEnum


class ClusterLogsStep(OpenStrEnum):
    LOAD_CONFIGURATION = "LoadConfiguration"
    CREATE = "Create"
    CREATED = "Created"
    CREATE_ERROR = "CreateError"
    PAUSE = "Pause"
    PAUSED = "Paused"
    PAUSE_ERROR = "PauseError"
    DELETE = "Delete"
    DELETED = "Deleted"
    DELETE_ERROR = "DeleteError"
    RETRIEVE_CLUSTER_CONFIG = "RetrieveClusterConfig"
    RETRIEVE_CLUSTER_RESOURCES = "RetrieveClusterResources"
    VALIDATE_SYSTEM_REQUIREMENTS = "ValidateSystemRequirements"
    UNDER_MIGRATION = "UnderMigration"
    UNKNOWN = "Unknown"
