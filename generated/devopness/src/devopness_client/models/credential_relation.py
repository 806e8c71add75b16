from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .provider_code import ProviderType
from .provider_relation import ProviderRelation
from .user_relation import UserRelation


class CredentialRelation(Model):
    """Access to a cloud provider or a source provider."""

    active: bool
    """Whether the credential is in use."""

    created_at: str | None = None
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    id: int
    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    provider: ProviderRelation
    provider_auth_type: str
    """How the credential authenticates."""

    provider_auth_type_human_readable: str
    """`provider_auth_type` as text for a user interface."""

    provider_type: ProviderType
    """`cloud_provider` or `source_provider`."""

    provider_type_human_readable: str
    """`provider_type` as text for a user interface."""

    updated_at: str | None = None
    """When it last changed."""
