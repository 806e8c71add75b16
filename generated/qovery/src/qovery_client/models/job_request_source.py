from .._runtime import Model
from .job_request_source_docker import JobRequestSourceDocker
from .job_request_source_image import JobRequestSourceImage


class JobRequestSource(Model):
    docker: JobRequestSourceDocker | None = None
    image: JobRequestSourceImage | None = None
