from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential import Credential


class ApplicationLastDeployments(Model):
    """The newest deployment of an application, and the newest that succeeded."""

    latest: ActionRelationShallow | None = None
    """The newest deployment, whatever became of it."""

    live: ActionRelationShallow | None = None
    """The newest deployment that succeeded."""


class ApplicationRelation(Model):
    """A program that Devopness deploys from a repository."""

    build_command: str | None
    """Command that a deployment runs once to build the source code."""

    created_at: str | None = None
    """When it was created."""

    created_by: int
    """Id of the user who made it and owns it."""

    credential: Credential | None = None
    default_branch: str
    """Branch that is deployed unless a deployment names another source."""

    deployments_keep: int
    """How many past deployments are kept, so that you can roll back."""

    engine_version: str
    """Version of the language runtime that runs the application."""

    environment_id: int
    """Id of the environment it belongs to."""

    framework: str
    """Framework the application is built on. It may change what a deployment does."""

    framework_human_readable: str
    """`framework` as text for a user interface."""

    id: int
    install_dependencies_command: str | None
    """Command that installs what the application depends on."""

    last_deployments: ApplicationLastDeployments | None = None
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

    root_directory: str | None
    """Directory of the package manager's manifest (such as `package.json`), if it is not the top
    of the repository."""

    updated_at: str | None = None
    """When it last changed."""
