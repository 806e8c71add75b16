from .._runtime import Model
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .job_request_schedule_cronjob import JobRequestScheduleCronjob
from .job_request_schedule_on_delete import JobRequestScheduleOnDelete
from .job_request_schedule_on_start import JobRequestScheduleOnStart
from .job_request_schedule_on_stop import JobRequestScheduleOnStop


class JobRequestSchedule(Model):
    cronjob: JobRequestScheduleCronjob | None = None
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: JobRequestScheduleOnDelete | None = None
    on_start: JobRequestScheduleOnStart | None = None
    on_stop: JobRequestScheduleOnStop | None = None
