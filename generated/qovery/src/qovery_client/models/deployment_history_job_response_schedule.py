from .._runtime import Model
from .job_schedule_event import JobScheduleEvent


class DeploymentHistoryJobResponseSchedule(Model):
    event: JobScheduleEvent | None = None
    schedule_at: str | None = None
