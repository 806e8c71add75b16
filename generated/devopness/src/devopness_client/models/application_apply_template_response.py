from .._runtime import Model
from .application_last_deployments import ApplicationLastDeployments
from .credential_relation import CredentialRelation
from .cron_job_list import CronJobList
from .daemon_list import DaemonList
from .environment_relation import EnvironmentRelation
from .server_list import ServerList
from .service_list import ServiceList
from .user_relation import UserRelation
from .virtual_host_list import VirtualHostList


class ApplicationApplyTemplateResponse(Model):
    id: int
    project_id: int
    environment_id: int
    created_by: int
    name: str
    repository: str
    repository_name: str
    repository_owner: str
    default_branch: str
    programming_language: str
    programming_language_human_readable: str
    engine_version: str
    framework: str
    framework_human_readable: str
    root_directory: str
    deployments_keep: int
    install_dependencies_command: str | None
    build_command: str | None
    created_by_user: UserRelation | None
    last_deployments: ApplicationLastDeployments
    environment: EnvironmentRelation | None
    servers: ServerList
    credential: CredentialRelation | None
    services: ServiceList
    cronjobs: CronJobList
    virtual_hosts: VirtualHostList
    daemons: DaemonList
    created_at: str
    updated_at: str
