from typing import Annotated, TypeAlias

from pydantic import Field

from .cron_job_response import CronJobResponse
from .lifecycle_job_response import LifecycleJobResponse

JobResponse: TypeAlias = Annotated[
    LifecycleJobResponse | CronJobResponse, Field(discriminator="job_type")
]
