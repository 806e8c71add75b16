from .._runtime import Model
from .job_cron_schedule import JobCronSchedule
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .job_lifecyle_schedule import JobLifecyleSchedule


class DeploymentHistoryServiceDetailsJobTypeSchedule(Model):
    cron_job: JobCronSchedule | None = None
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: JobLifecyleSchedule | None = None
    on_start: JobLifecyleSchedule | None = None
    on_stop: JobLifecyleSchedule | None = None
