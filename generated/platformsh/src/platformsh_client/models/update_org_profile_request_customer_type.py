from .._runtime import OpenStrEnum


class UpdateOrgProfileRequestCustomerType(OpenStrEnum):
    INDVIDUAL = "indvidual"
    COMPANY = "company"
    GOVERNMENT = "government"
