from uuid import UUID

from .._runtime import DateTime, Model
from .company_size_enum import CompanySizeEnum, TypeOfUseEnum


class SignUp(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    company_name: str | None = None
    company_size: CompanySizeEnum | None = None
    current_step: str | None = None
    dx_auth: bool | None = None
    first_name: str
    infrastructure_hosting: str | None = None
    last_name: str
    qovery_usage: str
    qovery_usage_other: str | None = None
    type_of_use: TypeOfUseEnum
    user_email: str
    user_questions: str | None = None
    user_role: str | None = None
