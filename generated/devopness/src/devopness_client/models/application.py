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
    """A program that Devopness deploys from a repository."""

    build_command: str | None
    """Command that a deployment runs once to build the source code."""

    created_at: str
    """When it was created."""

    created_by: int
    """Id of the user who made it and owns it."""

    created_by_user: UserRelation | None
    """The user who created it."""

    credential: CredentialRelation | None
    cronjobs: CronJobList
    daemons: DaemonList
    default_branch: str
    """Branch that is deployed unless a deployment names another source."""

    deployments_keep: int
    """How many past deployments are kept, so that you can roll back."""

    engine_version: str
    """Version of the language runtime that runs the application."""

    environment: EnvironmentRelation | None
    environment_id: int
    """Id of the environment it belongs to."""

    framework: str
    """Framework the application is built on. It may change what a deployment does."""

    framework_human_readable: str
    """`framework` as text for a user interface."""

    id: int
    install_dependencies_command: str | None
    """Command that installs what the application depends on."""

    last_deployments: ApplicationLastDeployments
    """Its newest deployment, and the newest that succeeded."""

    name: str
    """Name of the application. No other has it."""

    programming_language: str
    """Runtime that serves the application. A static front end built with Node.js has `nodejs` here
    and `html` as its `framework`."""

    programming_language_human_readable: str
    """`programming_language` as text for a user interface."""

    project_id: int
    """Id of the project it belongs to."""

    repository: str
    """Name of the repository with its owner: `owner/name`."""

    repository_name: str
    """Name of the repository, without its owner."""

    repository_owner: str
    """Owner of the repository, without its name."""

    root_directory: str
    """Directory of the package manager's manifest (such as `package.json`), if it is not the top
    of the repository."""

    servers: ServerList
    """The servers it is linked to."""

    services: ServiceList
    updated_at: str
    """When it last changed."""

    virtual_hosts: VirtualHostList
