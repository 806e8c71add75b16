from .._runtime import Model
from .job_source_docker_response import JobSourceDockerResponse


class BaseJobResponseSourceDocker(Model):
    docker: JobSourceDockerResponse
