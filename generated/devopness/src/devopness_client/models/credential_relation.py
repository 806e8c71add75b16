from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .provider_relation import ProviderRelation
from .provider_type import ProviderType
from .user_relation import UserRelation


class CredentialRelation(Model):
    id: int
    name: str
    provider: ProviderRelation
    provider_type: ProviderType
    provider_type_human_readable: str
    provider_auth_type: str
    provider_auth_type_human_readable: str
    active: bool
    created_by_user: UserRelation | None
    last_action: ActionRelationShallow | None = None
    created_at: str | None = None
    updated_at: str | None = None
