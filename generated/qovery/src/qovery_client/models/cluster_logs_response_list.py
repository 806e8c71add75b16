from .._runtime import DateTime, Model, OpenStrEnum


class ClusterLogsDetailsTransmitter(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None


class ClusterLogsDetails(Model):
    provider_kind: str | None = None
    region: str | None = None
    transmitter: ClusterLogsDetailsTransmitter | None = None


class ClusterLogsErrorEventDetailsTransmitter(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None


class ClusterLogsErrorEventDetails(Model):
    provider_kind: str | None = None
    region: str | None = None
    transmitter: ClusterLogsErrorEventDetailsTransmitter | None = None


class ClusterLogsErrorUnderlyingError(Model):
    message: str | None = None


class ClusterLogsError(Model):
    event_details: ClusterLogsErrorEventDetails | None = None
    hint_message: str | None = None
    link: str | None = None
    tag: str | None = None
    underlying_error: ClusterLogsErrorUnderlyingError | None = None
    user_log_message: str | None = None


class ClusterLogsMessage(Model):
    safe_message: str | None = None


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


class ClusterLogs(Model):
    details: ClusterLogsDetails | None = None
    error: ClusterLogsError | None = None
    message: ClusterLogsMessage | None = None
    step: ClusterLogsStep | None = None
    timestamp: DateTime | None = None
    type: str | None = None


class ClusterLogsResponseList(Model):
    results: list[ClusterLogs] | None = None
