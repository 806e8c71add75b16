from .._runtime import Model
from .enterprise_connection_dto import EnterpriseConnectionDto


class EnterpriseConnectionResponseList(Model):
    results: list[EnterpriseConnectionDto] | None = None
