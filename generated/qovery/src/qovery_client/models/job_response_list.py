from .._runtime import Model
from .job_response import JobResponse


class JobResponseList(Model):
    results: list[JobResponse] | None = None
