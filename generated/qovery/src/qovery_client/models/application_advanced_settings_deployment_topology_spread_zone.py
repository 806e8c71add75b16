from .._runtime import OpenStrEnum


class ApplicationAdvancedSettingsDeploymentTopologySpreadZone(OpenStrEnum):
    DISABLED = "Disabled"
    SCHEDULE_ANYWAY = "ScheduleAnyway"
    DO_NOT_SCHEDULE = "DoNotSchedule"
