from .._runtime import Model
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .lifecycle_job_response_schedule_on_delete import LifecycleJobResponseScheduleOnDelete
from .lifecycle_job_response_schedule_on_start import LifecycleJobResponseScheduleOnStart
from .lifecycle_job_response_schedule_on_stop import LifecycleJobResponseScheduleOnStop


class LifecycleJobResponseSchedule(Model):
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: LifecycleJobResponseScheduleOnDelete | None = None
    on_start: LifecycleJobResponseScheduleOnStart | None = None
    on_stop: LifecycleJobResponseScheduleOnStop | None = None
