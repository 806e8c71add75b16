from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime import Model


class OrganizationBillingUsageReportRequest(Model):
    from_: Annotated[datetime, Field(alias="from")]
    report_expiration_in_seconds: int
    to: datetime
