from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .organization_relation import OrganizationRelation
from .provider_relation import ProviderRelation
from .user_relation import UserRelation


class Credential(Model):
    active: bool
    created_at: str
    created_by_user: UserRelation | None
    id: int
    last_action: ActionRelationShallow | None = None
    name: str
    organization: OrganizationRelation | None = None
    provider: ProviderRelation
    provider_auth_type: str
    provider_auth_type_human_readable: str
    provider_type: str
    provider_type_human_readable: str
    updated_at: str
