from .._runtime import OpenStrEnum


class ContainerAdvancedSettingsDeploymentTopologySpreadZone(OpenStrEnum):
    DISABLED = "Disabled"
    SCHEDULE_ANYWAY = "ScheduleAnyway"
    DO_NOT_SCHEDULE = "DoNotSchedule"
