from .._runtime import Model
from .company_size_enum import CompanySizeEnum
from .type_of_use_enum import TypeOfUseEnum


class SignUpRequest(Model):
    first_name: str
    last_name: str
    user_email: str
    type_of_use: TypeOfUseEnum
    qovery_usage: str
    company_name: str | None = None
    company_size: CompanySizeEnum | None = None
    user_role: str | None = None
    qovery_usage_other: str | None = None
    user_questions: str | None = None
    current_step: str | None = None
    dx_auth: bool | None = None
    infrastructure_hosting: str | None = None
