from .._runtime import OpenStrEnum


class ProfileCustomerType(OpenStrEnum):
    INDIVIDUAL = "individual"
    CORPORATION = "corporation"
    GOVERNMENT = "government"
