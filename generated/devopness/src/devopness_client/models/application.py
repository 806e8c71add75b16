from .._runtime import Model
from .application_relation import ApplicationLastDeployments
from .credential_relation import CredentialRelation
from .cron_job_list import CronJobList
from .daemon_list import DaemonList
from .environment_relation import EnvironmentRelation
from .server_list import ServerList
from .service_list import ServiceList
from .user_relation import UserRelation
from .virtual_host_list import VirtualHostList


class Application(Model):
    build_command: str | None
    created_at: str
    created_by: int
    created_by_user: UserRelation | None
    credential: CredentialRelation | None
    cronjobs: CronJobList
    daemons: DaemonList
    default_branch: str
    deployments_keep: int
    engine_version: str
    environment: EnvironmentRelation | None
    environment_id: int
    framework: str
    framework_human_readable: str
    id: int
    install_dependencies_command: str | None
    last_deployments: ApplicationLastDeployments
    name: str
    programming_language: str
    programming_language_human_readable: str
    project_id: int
    repository: str
    repository_name: str
    repository_owner: str
    root_directory: str
    servers: ServerList
    services: ServiceList
    updated_at: str
    virtual_hosts: VirtualHostList
