from .._runtime import Model
from .deployment_webapp_cron_commands import DeploymentWebappCronCommands


class DeploymentWebappCron(Model):
    cmd: str | None = None
    commands: DeploymentWebappCronCommands
    shutdown_timeout: int | None = None
    spec: str
    timeout: int
