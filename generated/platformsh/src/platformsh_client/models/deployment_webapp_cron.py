from .._runtime import Model
from .deployment_webapp_cron_commands import DeploymentWebappCronCommands


class DeploymentWebappCron(Model):
    spec: str
    commands: DeploymentWebappCronCommands
    shutdown_timeout: int | None = None
    timeout: int
    cmd: str | None = None
