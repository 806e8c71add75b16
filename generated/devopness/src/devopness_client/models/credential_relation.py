from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .provider_code import ProviderType
from .provider_relation import ProviderRelation
from .user_relation import UserRelation


class CredentialRelation(Model):
    active: bool
    created_at: str | None = None
    created_by_user: UserRelation | None
    id: int
    last_action: ActionRelationShallow | None = None
    name: str
    provider: ProviderRelation
    provider_auth_type: str
    provider_auth_type_human_readable: str
    provider_type: ProviderType
    provider_type_human_readable: str
    updated_at: str | None = None
