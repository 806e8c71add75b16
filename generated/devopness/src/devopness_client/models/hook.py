from typing import TypeAlias

from .._runtime import Model
from .action_type import ActionType
from .hook_incoming_settings import HookIncomingSettings, HookOutgoingSettings, HookTriggerWhen
from .hook_type import HookType
from .resource_type import ResourceType
from .user_relation import UserRelation

HookSettings: TypeAlias = HookIncomingSettings | HookOutgoingSettings


class Hook(Model):
    """A URL that runs a pipeline when it is called (incoming), or that Devopness calls on events
    (outgoing)."""

    action_type: ActionType
    active: bool
    """Whether the hook works."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    environment_id: int
    """Id of the environment it belongs to."""

    id: str
    """UUID of the hook."""

    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    name: str
    """Name that tells it from others, given by a user or by Devopness."""

    pipeline_id: int | None
    """Id of the pipeline it runs."""

    project_id: int
    """Id of the project it belongs to."""

    requires_secret: bool
    """Whether the hook accepts only requests signed with its secret: the sender sends an HMAC of
    the request in a header."""

    resource_id: int
    """Id of the resource it belongs to."""

    resource_type: ResourceType
    secret: str
    """Key with which senders sign their requests. Shown once, when the hook is created; it cannot
    be read later."""

    secret_algorithm: str | None
    """Hash function of the signature."""

    secret_header_name: str | None
    """Header that carries the signature."""

    settings: HookSettings | None
    target_url: str | None
    """URL an outgoing hook calls."""

    trigger_when: HookTriggerWhen
    """Conditions under which it is triggered."""

    type: HookType
    updated_at: str
    """When it last changed."""

    url: str | None
    """URL to call for an incoming hook."""

    verify_ssl: bool
    """Whether Devopness checks the certificate of the URL it calls."""
