from .._runtime import OpenStrEnum


class CronJobPattern(OpenStrEnum):
    """How often a cron job runs, in words."""

    EVERY_MINUTE = "Every minute"
    HOURLY = "Hourly"
    DAILY = "Daily"
    TWICE_A_DAY = "Twice a day"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"
    CUSTOM = "Custom"
