from .._runtime import Model
from .job_request_source_docker import JobRequestSourceDocker
from .job_request_source_image import JobRequestSourceImage


class JobRequestSource(Model):
    image: JobRequestSourceImage | None = None
    docker: JobRequestSourceDocker | None = None
