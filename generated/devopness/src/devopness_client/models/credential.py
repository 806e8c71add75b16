from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .organization_relation import OrganizationRelation
from .provider_relation import ProviderRelation
from .user_relation import UserRelation


class Credential(Model):
    id: int
    name: str
    provider: ProviderRelation
    provider_type: str
    provider_type_human_readable: str
    provider_auth_type: str
    provider_auth_type_human_readable: str
    active: bool
    organization: OrganizationRelation | None = None
    created_by_user: UserRelation | None
    last_action: ActionRelationShallow | None = None
    created_at: str
    updated_at: str
